import { hydrate } from 'svelte';
import { version } from '$app/environment';
import { addressDriver, stepInHash } from '$lib/controllers/address.svelte.ts';
import { settings } from '$lib/controllers/settings.svelte.ts';
import { attach } from '$lib/present/connect.svelte.ts';
import { recall } from '$lib/present/appearance.svelte.ts';
import Speaker from '$lib/present/speaker/Speaker.svelte';
import { stayAwake } from '$lib/present/wake-lock.ts';
import type { SpeakerKey } from '$lib/present/words.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';
import { windowOf } from '../window.ts';

/** The speaker's window: what the room sees, what comes next, what to say, and how the time goes. */
const story = new Story(scenes);
const { target, desk } = windowOf<SpeakerKey>(
	'notes',
	story,
	story.find(stepInHash(location.hash) ?? '')
);

settings(target);
recall(desk.lecture);
stayAwake();
const tie = attach(desk, 'speaker', version);
addressDriver(desk.followed, target);
hydrate(Speaker, { target, props: { desk, tie } });
