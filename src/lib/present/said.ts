import type { UiKey } from '../story/words.ts';

/** The page's words for what a command has done: the page carries them, `saidOf` says them. */
export const saidKeys = [
	'frozen', 'thawed', 'textScale', 'coverBlack', 'coverWhite', 'coverNone', 'contrastPaper', 'contrastDark', 'contrastHigh', 'motionNow', 'motionStill', 'pointerOn', 'pointerOff',
	'speakerBarred'
] as const satisfies readonly UiKey[];
export type Said = (typeof saidKeys)[number];
