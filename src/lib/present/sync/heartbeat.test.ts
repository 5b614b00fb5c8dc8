import { expect, it } from 'vitest';
import { ageOf, linkOf } from './heartbeat.ts';

it('is alone until a message arrives, connected while they do, lost after some seconds of silence', () => {
	expect(linkOf({ heard: null, left: false, woke: 0 }, 99_000)).toBe('alone');
	expect(linkOf({ heard: 10_000, left: false, woke: 0 }, 13_000)).toBe('attached');
	expect(linkOf({ heard: 10_000, left: false, woke: 0 }, 15_000)).toBe('lost');
});

it('believes a goodbye at once', () => {
	expect(linkOf({ heard: 10_000, left: true, woke: 0 }, 10_001)).toBe('lost');
});

it('gives the other side time after this window was hidden', () => {
	expect(linkOf({ heard: 10_000, left: false, woke: 80_000 }, 82_000)).toBe('attached');
	expect(linkOf({ heard: 10_000, left: false, woke: 80_000 }, 85_000)).toBe('lost');
});

it('tells how long ago in seconds, of which one always runs', () => {
	expect(ageOf({ heard: 10_000, left: false, woke: 0 }, 12_900)).toBe(3);
	expect(ageOf({ heard: 10_000, left: false, woke: 0 }, 10_000)).toBe(1);
	expect(ageOf({ heard: null, left: false, woke: 0 }, 12_900)).toBe(0);
});
