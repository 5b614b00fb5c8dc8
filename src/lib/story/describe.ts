import type { Language } from '../i18n/language.ts';
import type { Picture, State } from './types.ts';

/** What a step's picture shows, in one sentence: for those who don't see it. The state holds what the reader has set. */
export const describe = (picture: Picture<unknown, unknown>, step: string, state: State, language: Language): string =>
	picture.summary?.(step, picture.figures, state, language) ?? language.t(`${step}-summary`);
