import { hydrate } from 'svelte';
import { version } from '$app/environment';
import { addressController, stepInHash } from '$lib/controllers/address.svelte.ts';
import { settings } from '$lib/controllers/settings.svelte.ts';
import { connect } from '$lib/present/connect.svelte.ts';
import { loadPrefs } from '$lib/present/appearance.svelte.ts';
import Speaker from '$lib/present/speaker/Speaker.svelte';
import { keepAwake } from '$lib/present/wake-lock.ts';
import type { SpeakerKey } from '$lib/present/words.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';
import { createWindow } from '../create-window.ts';

/** The speaker's window: what the audience sees, the next step, the notes, and the time. */
const story = new Story(scenes);
const { target, app } = createWindow<SpeakerKey>(
	'notes',
	story,
	story.find(stepInHash(location.hash) ?? '')
);

settings(target);
loadPrefs(app.lecture);
keepAwake();
const session = connect(app, 'speaker', version);
addressController(app.player, target);
hydrate(Speaker, { target, props: { app, session } });
