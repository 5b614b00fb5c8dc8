import { describe, expect, it } from 'vitest';
import { timerStateIn } from './timer-store.ts';
import { MAX_MS, Timer } from './timer.svelte.ts';

const clocked = (): { timer: Timer; pass: (ms: number) => void } => {
	let now = 5000;
	return { timer: new Timer(() => now), pass: (ms) => void (now += ms) };
};

describe('the stopwatch', () => {
	it('waits at zero until it is started', () => {
		const { timer, pass } = clocked();
		pass(1000);
		expect([timer.elapsed, timer.begun]).toEqual([0, false]);
		timer.start();
		pass(1500);
		expect(timer.ran).toEqual({ elapsed: 1500, running: true });
	});

	it('is not set back by a second start', () => {
		const { timer, pass } = clocked();
		timer.start();
		pass(2000);
		timer.start();
		pass(500);
		expect(timer.elapsed).toBe(2500);
	});

	it('stands while paused and goes on from there', () => {
		const { timer, pass } = clocked();
		timer.toggle();
		pass(2000);
		timer.toggle();
		pass(60_000);
		expect([timer.elapsed, timer.running, timer.begun]).toEqual([2000, false, true]);
		timer.toggle();
		pass(300);
		expect(timer.elapsed).toBe(2300);
	});

	it('goes back to zero only by reset, and waits again', () => {
		const { timer, pass } = clocked();
		timer.start();
		pass(2000);
		timer.reset();
		pass(2000);
		expect([timer.ran, timer.begun]).toEqual([{ elapsed: 0, running: false }, false]);
	});

	it('takes over from another window, and runs on by its own clock', () => {
		const { timer, pass } = clocked();
		timer.set({ elapsed: 90_000, running: true });
		pass(1000);
		expect(timer.elapsed).toBe(91_000);
		timer.set({ elapsed: Infinity, running: false });
		expect(timer.elapsed).toBe(MAX_MS);
		timer.set({ elapsed: -5, running: false });
		expect(timer.elapsed).toBe(0);
	});

	it('never runs backwards, whatever its clock does', () => {
		const { timer, pass } = clocked();
		timer.start();
		pass(-4000);
		expect(timer.elapsed).toBe(0);
	});
});

describe('what was kept', () => {
	const at = 1_000_000;
	it('counts the time of a reload while it ran', () => {
		expect(timerStateIn({ elapsed: 5000, running: true, at }, at + 3000)).toEqual({
			elapsed: 8000,
			running: true
		});
		expect(timerStateIn({ elapsed: 5000, running: false, at }, at + 3000)).toEqual({
			elapsed: 5000,
			running: false
		});
	});

	it('does not believe a clock that was set back, or far forward', () => {
		for (const now of [at - 3_600_000, at + 3_600_000])
			expect(timerStateIn({ elapsed: 5000, running: true, at }, now)).toEqual({
				elapsed: 5000,
				running: true
			});
	});

	it('is nothing when it is anything else', () => {
		for (const value of [
			null,
			3,
			'x',
			[],
			{},
			{ elapsed: 'a', running: true, at },
			{ elapsed: NaN, running: true, at },
			{ elapsed: 1, running: 1, at },
			{ elapsed: 1, running: true }
		])
			expect(timerStateIn(value, at)).toBeNull();
	});
});
