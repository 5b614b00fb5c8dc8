import { untrack } from 'svelte';
import { snapshotOf, type Snapshot } from '../audience.svelte.ts';
import { HEARTBEAT_MS, linkOf, neverSeen, type PeerStatus } from './heartbeat.ts';
import {
	isRequest,
	messageIn,
	type Body,
	type Message,
	type Request,
	type Role
} from './message.ts';
import { newName } from './window-name.ts';
import { Replication, type Reaction } from './replication.ts';
import { applySnapshot, execute, fingerprint, sharedBy, type LocalSession } from './shared.ts';
import type { Open, Transport } from './transport.ts';

/** Milliseconds that a stage has to answer a request, before this window goes on alone. */
const PATIENCE = 600;
/** A new stage that hears another one within so many milliseconds was there second. */
const YOUNG = 2000;

/** Ties this window to the others of its lecture. Works the same, alone, where there are none. */
export class Sync {
	/** What is known of the other side: for the stage a speaker's window, for a speaker's window the stage. */
	pulse = $state.raw<PeerStatus>(neverSeen);
	readonly #sequence: Replication;
	readonly #born = performance.now();
	#line: Transport | null = null;
	#news = '';
	#hands: Snapshot['hands'] = {};
	#told = 0;
	#patience: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param build windows of two builds never understand each other
	 * @param crowded where to go when the room turns out to have a stage already
	 */
	constructor(
		private readonly own: LocalSession,
		readonly role: Role,
		private readonly open: Open,
		private readonly build: string,
		private room: string,
		private readonly crowded: () => string
	) {
		this.#sequence = new Replication(role, newName());
	}

	/** Which lecture this is: windows with the same name belong together. */
	get name(): string {
		return this.room;
	}

	/** Has done by the stage what was just done here; when no stage answers, it is done here alone. */
	ask(request: Request): void {
		this.#send({ type: 'command', id: this.#sequence.ask(), request });
		clearTimeout(this.#patience);
		this.#patience = setTimeout(() => this.#giveUp(), PATIENCE);
	}

	/** Begins to listen and to beat; to be called inside an effect root, which also ends it. */
	run(): void {
		this.#connect();
		const beat = setInterval(() => this.#send({ type: 'beat' }), HEARTBEAT_MS);
		const seen = (): void => {
			if (document.hidden) return;
			this.pulse = { ...this.pulse, woke: performance.now() };
			this.#send({ type: 'hello' });
		};
		const leave = (): void => this.#send({ type: 'bye' });
		document.addEventListener('visibilitychange', seen);
		addEventListener('pageshow', seen);
		addEventListener('pagehide', leave);
		if (this.role === 'stage') this.#tellChanges();
		else this.#askForOwn();
		$effect(() => () => {
			leave();
			this.#line?.close();
			clearInterval(beat);
			clearTimeout(this.#patience);
			document.removeEventListener('visibilitychange', seen);
			removeEventListener('pageshow', seen);
			removeEventListener('pagehide', leave);
		});
	}

	/** The stage is moved by keys, links, fingers and time: whatever changes is told. */
	#tellChanges(): void {
		$effect(() => {
			const news = fingerprint(sharedBy(this.own));
			if (news !== this.#news) untrack(() => this.#tell());
		});
	}

	/** What is done at a speaker's window is asked of the stage: commands, and hands on the picture. */
	#askForOwn(): void {
		const { lecture } = this.own;
		const { player } = lecture;
		const deaf = lecture.onCommand((command, by) => {
			if (by !== 'speaker' && isRequest(command)) this.ask(command);
		});
		let dragged = player.dragging;
		$effect(() => {
			const { dragging } = player;
			for (const query of player.inputs.keys()) {
				const values = player.input(query);
				const same = String(values) === String(this.#hands[query] ?? null);
				if (!same || (values && dragging !== dragged))
					untrack(() => this.ask({ kind: 'hand', query, values, dragging }));
			}
			dragged = dragging;
			this.#hands = snapshotOf(player).hands;
		});
		$effect(() => deaf);
	}

	#connect(): void {
		this.#line?.close();
		this.#known();
		this.#line = this.open(`${this.build}:${this.room}`, (data) => {
			const message = messageIn(data, this.own.lecture.player);
			if (message && message.from !== this.#sequence.me) this.#hear(message);
		});
		this.#send({ type: 'hello' });
	}

	/** Our state as it stands is no news. */
	#known(): void {
		this.#news = fingerprint(sharedBy(this.own));
		this.#hands = snapshotOf(this.own.lecture.player).hands;
	}

	#send(body: Body): void {
		this.#told = performance.now();
		const message: Message = {
			v: 1,
			from: this.#sequence.me,
			role: this.role,
			seq: this.#sequence.seq,
			...body
		};
		this.#line?.send(message);
	}

	/** Tells our state, which is newer than before if anything in it has changed. */
	#tell(): void {
		const state = sharedBy(this.own);
		const news = fingerprint(state);
		if (news !== this.#news) this.#sequence.changed();
		this.#news = news;
		this.#send({ type: 'state', state, heard: this.#sequence.heard });
	}

	#giveUp(): void {
		this.#sequence.giveUp();
		this.#send({ type: 'state', state: sharedBy(this.own), heard: null });
	}

	#hear(message: Message): void {
		if (this.role === 'stage' && message.role === 'stage') return this.#meet(message);
		if (message.role !== this.role)
			this.pulse = { ...this.pulse, heard: performance.now(), left: message.type === 'bye' };
		if (message.type === 'bye') this.own.lecture.player.dragging = false;
		this.#answer(this.#sequence.react(message));
	}

	/** Two stages in one room, as when a tab is duplicated: the second one takes its lecture elsewhere. */
	#meet({ type }: Message): void {
		if (type === 'hello') this.#send({ type: 'beat' });
		else if (type !== 'bye' && performance.now() - this.#born < YOUNG) {
			this.room = this.crowded();
			this.#connect();
		}
	}

	#answer({ take, run, answer }: Reaction): void {
		if (take) {
			applySnapshot(this.own, take, 'speaker');
			this.#known();
		}
		if (run) {
			execute(this.own, run, 'speaker');
			this.#tell();
		}
		if (answer === 'state') this.#tell();
		else if (answer === 'hello') this.#send({ type: 'hello' });
		// A hidden window's clock may stand still, but messages reach it: it beats in answer.
		else if (answer === 'beat' && performance.now() - this.#told > 0.8 * HEARTBEAT_MS)
			this.#send({ type: 'beat' });
	}

	/** Whether the other side is there now. */
	link(now: number): ReturnType<typeof linkOf> {
		return linkOf(this.pulse, now);
	}
}
