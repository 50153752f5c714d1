import { remembered } from '../util/remembered';
import type { SumPart } from './claims';

/** What the parts of a sum come to; several numbers may state the sum of one list. */
export const sumOfParts = remembered((parts: readonly SumPart[]): number =>
	parts.reduce((sum, { value }) => sum + value, 0),
);
