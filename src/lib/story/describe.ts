import type { LoadedPicture, State } from './types.ts';

/** What a step's picture shows, in one sentence: its text alternative. The state includes what the reader has set. */
export const describe = (
	{ summary, figures, language }: LoadedPicture,
	step: string,
	state: State
): string => summary?.(step, figures, state, language) ?? language.t(`${step}-summary`);
