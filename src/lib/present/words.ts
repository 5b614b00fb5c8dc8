import type { Lang } from '../i18n/lang.ts';
import { fillTemplate } from '../i18n/template.ts';
import type { Step } from '../story/story.ts';
import type { SceneWords, StepWords, UiKey, Words } from '../story/words.ts';

/** Keys of the interface texts that both windows use. */
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

/** Those that the stage uses. */
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

/** Those that the speaker's window uses. */
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

/** A lecture window's words in one edition: the part that its page embeds for its script. */
export interface LectureWords<Key extends UiKey = SharedKey> {
	readonly lang: Lang;
	readonly title: string;
	readonly ui: Readonly<Record<Key, string>>;
	readonly scenes: Readonly<
		Record<string, Pick<SceneWords, 'title' | 'short' | 'credit' | 'alt' | 'steps'>>
	>;
}

/**
 * Picks a window's words out of all words.
 *
 * @param cards whether it shows the text of the cards
 */
export function lectureWords<Key extends UiKey>(
	words: Words,
	keys: readonly Key[],
	cards: boolean
): LectureWords<Key> {
	const { lang, title, ui } = words;
	const scenes = Object.entries(words.scenes).map(([id, { title, short, credit, alt, steps }]) => {
		const stepEntries = Object.entries(steps).map(([name, { headline, text, notes }]) => [
			name,
			{ headline, text: cards ? text : [], notes }
		]);
		return [id, { title, short, credit, alt, steps: Object.fromEntries(stepEntries) }];
	});
	return {
		lang,
		title,
		ui: Object.fromEntries(keys.map((key) => [key, ui[key]])),
		scenes: Object.fromEntries(scenes)
	} as LectureWords<Key>;
}

/** A step's number as spoken and typed: “6.3”. */
export const numberOf = ({ ui }: LectureWords, { scene, local }: Step): string =>
	fillTemplate(ui.stepNumber, { scene: scene + 1, step: local + 1 });

/** A step's words. */
export const stepWords = ({ scenes }: LectureWords, { id, name }: Step): StepWords | undefined =>
	scenes[id.split('/')[0] ?? '']?.steps[name];
