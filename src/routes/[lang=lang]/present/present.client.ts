import { hydrate } from 'svelte';
import { version } from '$app/environment';
import { addressController, stepInHash } from '$lib/controllers/address.svelte.ts';
import { settings } from '$lib/controllers/settings.svelte.ts';
import { registerWhenIdle } from '$lib/offline/when-idle.ts';
import { connect } from '$lib/present/connect.svelte.ts';
import { watchIdle } from '$lib/present/idle.ts';
import { loadPrefs } from '$lib/present/appearance.svelte.ts';
import Stage from '$lib/present/Stage.svelte';
import { keepAwake } from '$lib/present/wake-lock.ts';
import type { StageKey } from '$lib/present/words.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';
import { createWindow } from './create-window.ts';

/** The lecture's screen, at the step or the scene in its address. */
const story = new Story(scenes);
const asked = stepInHash(location.hash) ?? '';
const named = story.find(asked) ?? story.steps.find(({ scene }) => scenes[scene]?.id === asked);
const { target, app } = createWindow<StageKey>('present', story, named);
const { lecture } = app;

settings(target);
loadPrefs(lecture);
addressController(app.player, target);
keepAwake();
watchIdle();
connect(app, 'stage', version);
hydrate(Stage, { target, props: { app } });
registerWhenIdle();
