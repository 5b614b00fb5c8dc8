import { version } from '$app/environment';
import { addressDriver, stepInHash } from '../../../lib/drivers/address.svelte.ts';
import { atStepDriver } from '../../../lib/drivers/at-step.svelte.ts';
import { marksDriver } from '../../../lib/drivers/marks.svelte.ts';
import { settings } from '../../../lib/drivers/settings.svelte.ts';
import { langOfPage } from '../../../lib/i18n/lang.ts';
import { keepAtRest } from '../../../lib/offline/rest.ts';
import { attach } from '../../../lib/present/attach.svelte.ts';
import { deedsOf } from '../../../lib/present/deeds.ts';
import { editionOf } from '../../../lib/present/edition.svelte.ts';
import { watchIdle } from '../../../lib/present/idle.ts';
import { Layers } from '../../../lib/present/layers.ts';
import { Lecture } from '../../../lib/present/lecture.svelte.ts';
import { lookOf, pointerOf, recall } from '../../../lib/present/look.svelte.ts';
import { picturesOf } from '../../../lib/present/pictures.svelte.ts';
import { keysOf } from '../../../lib/present/press.ts';
import { saidOf } from '../../../lib/present/said.svelte.ts';
import { scriptOf } from '../../../lib/present/speaker/script.svelte.ts';
import { touchOf } from '../../../lib/present/touch.ts';
import { stayAwake } from '../../../lib/present/wake.ts';
import { Player } from '../../../lib/story/player.svelte.ts';
import { Story } from '../../../lib/story/story.ts';
import { scenes } from '../../../scenes/index.ts';

/** The lecture's screen, at the step or the scene that its address names. */
const root = document.body;
const story = new Story(scenes);
const asked = stepInHash(location.hash) ?? '';
const named = story.find(asked) ?? story.places.find(({ scene }) => scenes[scene]?.id === asked);
const lecture = new Lecture(new Player(story, named?.index ?? 0), langOfPage());

settings(root);
recall(lecture);
addressDriver(lecture.audience, root);
stayAwake();
watchIdle();
attach(lecture, 'stage', version);

/** Brings the page that is there to life: once, and again in each other edition. */
function wear(): () => void {
	const layers = new Layers(root);
	const worn = [
		marksDriver(lecture.audience, root), atStepDriver(lecture.audience, root), lookOf(lecture, root), picturesOf(lecture.audience, root, lecture.lang),
		saidOf(lecture, root), deedsOf(lecture, layers, root), keysOf(lecture, layers), touchOf(lecture, root), pointerOf(lecture, root), scriptOf(lecture, root, false)
	];
	return () => worn.forEach((takeOff) => takeOff());
}
editionOf(lecture, root, wear);
keepAtRest();
