import type { Body, Message, Request, Role, Shared } from './message.ts';

/** The reaction to a message. */
export interface Reaction {
	/** Another window's newer state, to apply. */
	readonly take?: Shared;
	/** A request to carry out, then answer with the state. */
	readonly run?: Request;
	readonly answer?: 'hello' | 'state' | 'beat';
}

type StateMessage = Message & { readonly type: 'state' };

/**
 * Decides which window's state is current. The stage is the authority: it carries out requests one after the other and
 * answers each with its state. A speaker's window applies its requests at once, without waiting; until the stage has
 * answered all of them it ignores states, which would be older. If no stage answers, it goes on alone, and the next
 * stage to open finds a state newer than its own. Pure except for its counters.
 */
export class Replication {
	/** The version of this window's state. */
	seq = 0;
	#sent = 0;
	#answered = 0;
	#heard: { from: string; id: number } | null = null;
	readonly #done = new Map<string, number>();

	constructor(
		readonly role: Role,
		readonly me: string
	) {}

	/** Whether this window's requests are still unanswered. */
	get waiting(): boolean {
		return this.#answered < this.#sent;
	}

	/** The last request carried out here, for the window that waits for it. */
	get heard(): { from: string; id: number } | null {
		return this.#heard;
	}

	/** This window's state has changed. */
	changed(): void {
		this.seq++;
	}

	/** The number of the next request. */
	ask(): number {
		return ++this.#sent;
	}

	/** No stage has answered: the requests have been carried out here alone. */
	giveUp(): void {
		this.seq += this.#sent - this.#answered;
		this.#answered = this.#sent;
	}

	/** The reaction to another window's message. */
	react(message: Message): Reaction {
		switch (message.type) {
			case 'hello':
				return this.#onHello(message);
			case 'state':
				return this.#onState(message);
			case 'command':
				return this.role === 'stage' ? this.#onCommand(message) : {};
			case 'beat':
				return this.#compare(message);
			case 'bye':
				return {};
		}
	}

	#onHello({ seq, role }: Message): Reaction {
		if (seq < this.seq) return { answer: 'state' };
		if (this.role === 'stage') return { answer: seq > this.seq ? 'hello' : 'state' };
		return role === 'stage' ? { answer: 'hello' } : {};
	}

	#onState({ seq, role, state, heard }: StateMessage): Reaction {
		if (this.role === 'stage') {
			if (seq <= this.seq) return { answer: 'state' };
			this.seq = seq;
			return { take: state };
		}
		if (role === 'stage' && heard?.from === this.me)
			this.#answered = Math.max(this.#answered, Math.min(heard.id, this.#sent));
		const newer = role === 'stage' ? seq >= this.seq : seq > this.seq;
		if (this.waiting || !newer) return {};
		this.seq = seq;
		return { take: state };
	}

	#onCommand({ from, id, request }: Message & Body & { readonly type: 'command' }): Reaction {
		if (id <= (this.#done.get(from) ?? 0)) return { answer: 'state' };
		this.#done.set(from, id);
		this.#heard = { from, id };
		return { run: request };
	}

	#compare({ seq, role }: Message): Reaction {
		if (this.waiting || seq === this.seq) return { answer: 'beat' };
		if (seq > this.seq) return { answer: 'hello' };
		return { answer: this.role === 'stage' || role === 'stage' ? 'state' : 'beat' };
	}
}
