import assert from 'node:assert/strict';
import { readDuration } from '../../../src/parser/words/readDuration';

suite('reading a duration', () => {
	test('hours and minutes', () => {
		reads('8h', '8h');
		reads('0.1h', '0.1h');
		reads('1.5 hours', '1.5h');
		reads('1,5 h', '1.5h');
		reads('1,500 h', '1500h');
		reads('0,125 h', '0.125h');
		reads('1,25 h', '1.25h');
		reads('30 min', '0.5h');
		reads('1h 30m', '1.5h');
		reads('2 hrs', '2h');
	});

	test('a day is eight hours, a week five days', () => {
		reads('2 days', '16h');
		reads('1d', '8h');
		reads('~2 weeks', '80h');
		reads('2-day', '16h');
	});

	test('halves and quarters', () => {
		reads('½ day', '4h');
		reads('1½ days', '12h');
		reads('¼ h', '0.25h');
		reads('half a day', '4h');
		reads('half day', '4h');
	});

	test('as ISO 8601 writes it', () => {
		reads('PT2H', '2h');
		reads('PT1H30M', '1.5h');
		reads('P1DT4H', '12h');
		reads('P2W', '80h');
	});

	test('a day has as many hours as the vocabulary says', () => {
		assert.equal(readDuration('2 days', 6)?.maxHours, 12);
		assert.equal(readDuration('1 week', 6)?.maxHours, 30);
	});

	test('a range keeps both ends', () => {
		reads('4-5 days', '32-40h');
		reads('2–3h', '2-3h');
		reads('1 to 2 weeks', '40-80h');
		reads('3~5天', '24-40h');
	});

	test('a range with a unit at both ends', () => {
		reads('2h to 3h', '2-3h');
		reads('30 min – 2h', '0.5-2h');
		reads('1 day - 2 weeks', '8-80h');
		reads('1 Tag bis 1h', '8h');
		assert.equal(readDuration('2h-4h', 8)?.length, 5);
		assert.equal(readDuration('2h - 3 files', 8)?.length, 2);
		assert.equal(readDuration('2h - 1h left', 8)?.length, 2);
	});

	test('at least', () => {
		reads('4+ days', '32h or more');
	});

	test('the same again in another unit', () => {
		assert.deepEqual(readDuration('1.0d / 8h', 8), { minHours: 8, maxHours: 8, length: 9, atLeast: false });
		assert.equal(readDuration('2-3 days/16-24h left', 8)?.length, 15);
		assert.equal(readDuration('1d / 6h', 8)?.length, 2);
		assert.equal(readDuration('1d / 6h', 6)?.length, 7);
	});

	test('words before it', () => {
		reads('about 2 hours', '2h');
		reads('≈ 3 days', '24h');
		reads('ca. 2 Tage', '16h');
	});

	test('units of other languages', () => {
		reads('2 días', '16h');
		reads('3 Stunden', '3h');
		reads('2 jours', '16h');
		reads('2 часа', '2h');
		reads('3 أيام', '24h');
		reads('16小时', '16h');
		reads('2人日', '16h');
		reads('10-15 phút', '0.16667-0.25h');
		reads('2 giờ', '2h');
		reads('1 tuần', '40h');
	});

	test('days of a person in capitals, points in small letters', () => {
		reads('2 PT', '16h');
		reads('1PT', '8h');
		reads('1pt', '-');
		reads('3 pt', '-');
		reads('1 pd', '8h');
	});

	test('what is no duration', () => {
		for (const text of ['P1', 'PT', 'P2X', 'P1Days', 'half of it', '½'])
			assert.equal(readDuration(text, 8), null, text);
		reads('M', '-');
		reads('TBD', '-');
		reads('Medium', '-');
		reads('5 files', '-');
		reads('v2', '-');
		reads('2 high', '-');
		reads('10%', '-');
		reads(`${'9'.repeat(20)}h`, '-');
	});
});

function reads(text: string, expected: string): void {
	const read = readDuration(text, 8);
	const hours = read && (read.minHours === read.maxHours ? `${read.minHours}h` : `${read.minHours}-${read.maxHours}h`);
	assert.equal(read ? `${hours}${read.atLeast ? ' or more' : ''}` : '-', expected);
}
