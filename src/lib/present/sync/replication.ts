import type { Body, Message, Request, Role, Shared } from './message.ts';

/** What a message calls for. */
export interface Reaction {
	/** Another window's state is newer: take it over. */
	readonly take?: Shared;
	/** Carry it out, then answer with the state. */
	readonly run?: Request;
	readonly answer?: 'hello' | 'state' | 'beat';
}

type StateMessage = Message & { readonly type: 'state' };

/**
 * Who is right, as a window keeps count of it. The stage is the authority: it carries out requests one after the other
 * and answers each with its state. A speaker's window doesn't wait for that answer, it does the same at once; until the
 * stage has heard all of its requests it takes no state, which would be one from before. When no stage answers, it has
 * moved on by itself, and the next stage to come finds a newer state than its own. Pure but for its counters.
 */
export class Replication {
	/** The age of our state. */
	seq = 0;
	#sent = 0;
	#answered = 0;
	#heard: { from: string; id: number } | null = null;
	readonly #done = new Map<string, number>();

	constructor(
		readonly role: Role,
		readonly me: string
	) {}

	/** Whether requests of ours are still unanswered. */
	get waiting(): boolean {
		return this.#answered < this.#sent;
	}

	/** The last request carried out here, for whoever waits for that. */
	get heard(): { from: string; id: number } | null {
		return this.#heard;
	}

	/** Our state has changed by itself. */
	changed(): void {
		this.seq++;
	}

	/** The number of a request that is sent now. */
	ask(): number {
		return ++this.#sent;
	}

	/** No stage has answered: what was asked for is done here alone. */
	giveUp(): void {
		this.seq += this.#sent - this.#answered;
		this.#answered = this.#sent;
	}

	/** What a message of another window calls for. */
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
