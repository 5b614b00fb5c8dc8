import type { Lang } from '../i18n/lang.ts';

/** Colour of a phrase that names a mark on the picture. */
export const marks = ['ink', 'scarce', 'response', 'you'] as const;
export type Mark = (typeof marks)[number];

/** A piece of running text. */
export interface Run {
	readonly text: string;
	/** Bold, in the colour of the mark that it names. */
	readonly mark?: Mark;
	/** A figure with its unit: no line break between them. */
	readonly figure?: true;
}

/** What one step says. */
export interface StepWords {
	/** The headline in a lecture. */
	readonly headline: string;
	/** The card's text. */
	readonly text: readonly Run[];
	/** Speaker notes: paragraphs. */
	readonly notes: readonly string[];
}

/** What one scene says. */
export interface SceneWords {
	/** A claim, not a topic. */
	readonly title: string;
	/** The same in pieces: between them, and at punctuation, a large heading may break. */
	readonly titleParts: readonly string[];
	/** Short title for the header and the menu. */
	readonly short: string;
	/** What one mark stands for from here on. The first scene, which opens the page, has it on its picture. */
	readonly unit: string;
	/** The publishers of the figures, in one line for the lecture. */
	readonly credit: string;
	/** Text alternative of the picture: its kind, key numbers and shape. */
	readonly alt: string;
	/** Sources and caveats under the picture. */
	readonly source: readonly Run[];
	/** The question that leads to the next scene; the last scene has none. */
	readonly question: string;
	/** By step name. */
	readonly steps: Readonly<Record<string, StepWords>>;
	/** Words on the picture, by key; `{$name}` is filled when it is drawn. */
	readonly labels: Readonly<Record<string, string>>;
}

/** Keys of the interface texts: buttons, headings, statuses. Every edition has them all. */
export const uiKeys = [
	'opinion',
	'retold',
	'scroll',
	'skip',
	'contents',
	'close',
	'walk',
	'previous',
	'next',
	'act',
	'stepOf',
	'stepNumber',
	'otherLanguage',
	'appearance',
	'light',
	'dark',
	'auto',
	'motion',
	'motionFull',
	'motionReduced',
	'sources',
	'table',
	'rows',
	'download',
	'newUnit',
	'chooseLanguage',
	'minutes',
	'lead',
	'published',
	'updated',
	'share',
	'copyLink',
	'copied',
	'copyFailed',
	'partLost',
	'data',
	'dataIntro',
	'dataPackage',
	'method',
	'caveats',
	'columns',
	'unitOf',
	'primary',
	'copy',
	'retrieved',
	'licence',
	'rights',
	'notices',
	'usedIn',
	'wholeTable',
	'sort',
	'allTables',
	'count',
	'fullStory',
	'story',
	'present',
	'presentPlain',
	'leave',
	'overview',
	'goTo',
	'goToHint',
	'goToWrong',
	'go',
	'help',
	'fullScreen',
	'join',
	'joinHint',
	'notes',
	'letters',
	'frozen',
	'textScale',
	'coverBlack',
	'coverWhite',
	'coverNone',
	'thawed',
	'contrastPaper',
	'contrastDark',
	'contrastHigh',
	'motionNow',
	'motionStill',
	'pointerOn',
	'pointerOff',
	'speakerBarred',
	'key',
	'keyNext',
	'keyPrevious',
	'keyScenes',
	'keyEnds',
	'keyGoTo',
	'keyBlack',
	'keyWhite',
	'keyFreeze',
	'keyFull',
	'keyEscape',
	'keyOverview',
	'keySpeaker',
	'keyNotes',
	'keyPointer',
	'keyScale',
	'keyContrast',
	'keyTimer',
	'keyMotion',
	'keyLanguage',
	'keyJoin',
	'keyHelp',
	'takeAlong',
	'takeAlongHint',
	'clicker',
	'clickerKeys',
	'finger',
	'fingerKeys',
	'embed',
	'embedIntro',
	'editionName',
	'language',
	'embedWhat',
	'embedStory',
	'embedWidth',
	'embedCode',
	'embedPreview',
	'copyCode',
	'aboutTable',
	'handout',
	'handoutIntro',
	'handoutWith',
	'handoutStory',
	'handoutName',
	'handoutRoom',
	'handoutTask',
	'handoutAnswer',
	'handoutContinued',
	'handoutNotes',
	'handoutPublic',
	'lost',
	'offline',
	'offlineStory',
	'speaker',
	'speakerPlain',
	'notesPublic',
	'now',
	'seen',
	'stepText',
	'stepTextHint',
	'following',
	'afterNext',
	'theEnd',
	'smaller',
	'larger',
	'notesSmaller',
	'notesLarger',
	'paragraphs',
	'black',
	'freeze',
	'pointing',
	'timerStart',
	'timerPause',
	'timerZero',
	'timerZeroHint',
	'timerZeroYes',
	'plan',
	'planAll',
	'planHint',
	'paceWait',
	'paceOn',
	'paceBehind',
	'paceAhead',
	'paceLeft',
	'paceLast',
	'elapsed',
	'linkAlone',
	'linkAttached',
	'linkLost',
	'ago',
	'openStage',
	'roomStays',
	'scenes',
	'keyParagraph'
] as const;
export type UiKey = (typeof uiKeys)[number];

/** The parts after the last scene, in this order. */
export const endingIds = [
	'ask',
	'differences',
	'method',
	'sources',
	'corrections',
	'licence'
] as const;
export type EndingId = (typeof endingIds)[number];

/** One part of the page's ending. */
export interface EndingWords {
	readonly title: string;
	readonly paragraphs: readonly (readonly Run[])[];
}

/** All words of one edition. */
export interface Words {
	readonly lang: Lang;
	readonly title: string;
	readonly standfirst: string;
	readonly description: string;
	readonly ui: Readonly<Record<UiKey, string>>;
	readonly scenes: Readonly<Record<string, SceneWords>>;
	readonly ending: Readonly<Record<EndingId, EndingWords>>;
	/** How long it takes to read, in whole minutes. */
	readonly minutes: number;
}
