import type { Lang } from '../i18n/lang.ts';
import { fillTemplate } from '../i18n/template.ts';
import type { Step } from '../story/story.ts';
import type { SceneWords, StepWords, UiKey, Words } from '../story/words.ts';

/** The page's own words that both windows say. */
const sharedKeys = [
	'walk',
	'previous',
	'next',
	'close',
	'overview',
	'stepNumber',
	'partLost',
	'goTo',
	'goToHint',
	'goToWrong',
	'go',
	'joinHint',
	'notes',
	'smaller',
	'larger',
	'notesSmaller',
	'notesLarger',
	'paragraphs',
	'help',
	'letters',
	'takeAlong',
	'takeAlongHint',
	'coverBlack',
	'coverWhite',
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
	'keyParagraph',
	'keyPointer',
	'keyScale',
	'keyContrast',
	'keyTimer',
	'keyMotion',
	'keyLanguage',
	'keyJoin',
	'keyHelp',
	'clicker',
	'clickerKeys',
	'finger',
	'fingerKeys'
] as const satisfies readonly UiKey[];
export type SharedKey = (typeof sharedKeys)[number];

/** Those that the stage says. */
export const stageKeys = [
	...sharedKeys,
	'present',
	'sources',
	'join',
	'fullScreen',
	'otherLanguage',
	'leave',
	'offline',
	'frozen',
	'thawed',
	'textScale',
	'coverNone',
	'contrastPaper',
	'contrastDark',
	'contrastHigh',
	'motionNow',
	'motionStill',
	'pointerOn',
	'pointerOff',
	'speakerBarred'
] as const satisfies readonly UiKey[];
export type StageKey = (typeof stageKeys)[number];

/** Those that the speaker's window says. */
export const speakerKeys = [
	...sharedKeys,
	'speaker',
	'speakerPlain',
	'notesPublic',
	'story',
	'elapsed',
	'openStage',
	'now',
	'seen',
	'stepText',
	'stepTextHint',
	'following',
	'afterNext',
	'theEnd',
	'paceWait',
	'paceOn',
	'paceBehind',
	'paceAhead',
	'paceLeft',
	'paceLast',
	'linkAlone',
	'linkAttached',
	'linkLost',
	'ago',
	'roomStays',
	'scenes',
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
	'planHint'
] as const satisfies readonly UiKey[];
export type SpeakerKey = (typeof speakerKeys)[number];

/** What a window of the lecture says in one edition: its page carries this much for its script. */
export interface LectureWords<Key extends UiKey = SharedKey> {
	readonly lang: Lang;
	readonly title: string;
	readonly ui: Readonly<Record<Key, string>>;
	readonly scenes: Readonly<
		Record<string, Pick<SceneWords, 'title' | 'short' | 'credit' | 'alt' | 'steps'>>
	>;
}

/**
 * Of all words those that a window says.
 *
 * @param cards whether it shows what the story's cards say
 */
export function lectureWords<Key extends UiKey>(
	words: Words,
	keys: readonly Key[],
	cards: boolean
): LectureWords<Key> {
	const { lang, title, ui } = words;
	const scenes = Object.entries(words.scenes).map(([id, { title, short, credit, alt, steps }]) => {
		const own = Object.entries(steps).map(([name, { headline, text, notes }]) => [
			name,
			{ headline, text: cards ? text : [], notes }
		]);
		return [id, { title, short, credit, alt, steps: Object.fromEntries(own) }];
	});
	return {
		lang,
		title,
		ui: Object.fromEntries(keys.map((key) => [key, ui[key]])),
		scenes: Object.fromEntries(scenes)
	} as LectureWords<Key>;
}

/** The number that a lecturer says and a listener types: “6.3”. */
export const numberOf = ({ ui }: LectureWords, { scene, local }: Step): string =>
	fillTemplate(ui.stepNumber, { scene: scene + 1, step: local + 1 });

/** What a step says. */
export const stepWords = ({ scenes }: LectureWords, { id, name }: Step): StepWords | undefined =>
	scenes[id.split('/')[0] ?? '']?.steps[name];
