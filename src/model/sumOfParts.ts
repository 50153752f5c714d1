import { remembered } from '../util/remembered';
import { sumOf } from '../util/sum';
import type { SumPart } from './claims';

/** What the parts of a sum come to; several numbers may state the sum of one list. */
export const sumOfParts = remembered((parts: readonly SumPart[]): number => sumOf(parts, ({ value }) => value));
