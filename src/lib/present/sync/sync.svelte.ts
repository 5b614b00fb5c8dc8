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

/** Milliseconds that the stage has to answer a request before this window goes on alone. */
const REPLY_TIMEOUT_MS = 600;
/** A stage that receives another stage's message within so many milliseconds of its start is the second one. */
const NEW_STAGE_MS = 2000;

/** Synchronises this window with the others of its lecture. Works the same when it is alone. */
export class Sync {
	/** The other side's status: for the stage a speaker's window, for a speaker's window the stage. */
	peer = $state.raw<PeerStatus>(neverSeen);
	readonly #replication: Replication;
	readonly #startedAt = performance.now();
	#transport: Transport | null = null;
	#fingerprint = '';
	#inputs: Snapshot['hands'] = {};
	#sentAt = 0;
	#replyTimer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param build windows of different builds don't share a channel
	 * @param newSession makes a session when this one has a stage already
	 */
	constructor(
		private readonly own: LocalSession,
		readonly role: Role,
		private readonly open: Open,
		private readonly build: string,
		private session: string,
		private readonly newSession: () => string
	) {
		this.#replication = new Replication(role, newName());
	}

	/** The session: windows with the same name belong together. */
	get name(): string {
		return this.session;
	}

	/** Sends the stage a request that was just carried out here. If no stage answers, it stays done here alone. */
	ask(request: Request): void {
		this.#send({ type: 'command', id: this.#replication.ask(), request });
		clearTimeout(this.#replyTimer);
		this.#replyTimer = setTimeout(() => this.#giveUp(), REPLY_TIMEOUT_MS);
	}

	/** Starts listening and sending heartbeats. Call it inside an effect root, which ends it. */
	run(): void {
		this.#connect();
		const heartbeat = setInterval(() => this.#send({ type: 'beat' }), HEARTBEAT_MS);
		const onVisible = (): void => {
			if (document.hidden) return;
			this.peer = { ...this.peer, woke: performance.now() };
			this.#send({ type: 'hello' });
		};
		const leave = (): void => this.#send({ type: 'bye' });
		document.addEventListener('visibilitychange', onVisible);
		addEventListener('pageshow', onVisible);
		addEventListener('pagehide', leave);
		if (this.role === 'stage') this.#sendChanges();
		else this.#sendRequests();
		$effect(() => () => {
			leave();
			this.#transport?.close();
			clearInterval(heartbeat);
			clearTimeout(this.#replyTimer);
			document.removeEventListener('visibilitychange', onVisible);
			removeEventListener('pageshow', onVisible);
			removeEventListener('pagehide', leave);
		});
	}

	/** For the stage: sends its state whenever it changes. */
	#sendChanges(): void {
		$effect(() => {
			const current = fingerprint(sharedBy(this.own));
			if (current !== this.#fingerprint) untrack(() => this.#sendState());
		});
	}

	/** For a speaker's window: sends its commands and inputs to the stage as requests. */
	#sendRequests(): void {
		const { lecture } = this.own;
		const { player } = lecture;
		const unsubscribe = lecture.onCommand((command, by) => {
			if (by !== 'speaker' && isRequest(command)) this.ask(command);
		});
		let dragged = player.dragging;
		$effect(() => {
			const { dragging } = player;
			for (const param of player.inputs.keys()) {
				const values = player.input(param);
				const same = String(values) === String(this.#inputs[param] ?? null);
				if (!same || (values && dragging !== dragged))
					untrack(() => this.ask({ kind: 'hand', query: param, values, dragging }));
			}
			dragged = dragging;
			this.#inputs = snapshotOf(player).hands;
		});
		$effect(() => unsubscribe);
	}

	#connect(): void {
		this.#transport?.close();
		this.#remember();
		this.#transport = this.open(`${this.build}:${this.session}`, (data) => {
			const message = messageIn(data, this.own.lecture.player);
			if (message && message.from !== this.#replication.me) this.#receive(message);
		});
		this.#send({ type: 'hello' });
	}

	/** Notes the current state, so that it isn't sent as a change. */
	#remember(): void {
		this.#fingerprint = fingerprint(sharedBy(this.own));
		this.#inputs = snapshotOf(this.own.lecture.player).hands;
	}

	#send(body: Body): void {
		this.#sentAt = performance.now();
		const message: Message = {
			v: 1,
			from: this.#replication.me,
			role: this.role,
			seq: this.#replication.seq,
			...body
		};
		this.#transport?.send(message);
	}

	/** Sends this window's state, with a new version if anything in it has changed. */
	#sendState(): void {
		const state = sharedBy(this.own);
		const current = fingerprint(state);
		if (current !== this.#fingerprint) this.#replication.changed();
		this.#fingerprint = current;
		this.#send({ type: 'state', state, heard: this.#replication.heard });
	}

	#giveUp(): void {
		this.#replication.giveUp();
		this.#send({ type: 'state', state: sharedBy(this.own), heard: null });
	}

	#receive(message: Message): void {
		if (this.role === 'stage' && message.role === 'stage') return this.#onOtherStage(message);
		if (message.role !== this.role)
			this.peer = { ...this.peer, heard: performance.now(), left: message.type === 'bye' };
		if (message.type === 'bye') this.own.lecture.player.dragging = false;
		this.#answer(this.#replication.react(message));
	}

	/** Two stages in one session, as when a tab is duplicated: the second one starts another session. */
	#onOtherStage({ type }: Message): void {
		if (type === 'hello') this.#send({ type: 'beat' });
		else if (type !== 'bye' && performance.now() - this.#startedAt < NEW_STAGE_MS) {
			this.session = this.newSession();
			this.#connect();
		}
	}

	#answer({ take, run, answer }: Reaction): void {
		if (take) {
			applySnapshot(this.own, take, 'speaker');
			this.#remember();
		}
		if (run) {
			execute(this.own, run, 'speaker');
			this.#sendState();
		}
		if (answer === 'state') this.#sendState();
		else if (answer === 'hello') this.#send({ type: 'hello' });
		// Timers may be paused in a hidden window, but messages arrive: it sends its heartbeat in answer.
		else if (answer === 'beat' && performance.now() - this.#sentAt > 0.8 * HEARTBEAT_MS)
			this.#send({ type: 'beat' });
	}

	/** Whether the other side is connected now. */
	link(now: number): ReturnType<typeof linkOf> {
		return linkOf(this.peer, now);
	}
}
