import { safeMedia } from '../controllers/safe-media.ts';
import { parseAnswer, type Answer, type Ask, type CacheScope } from './message.ts';

/** What browsers tell of the line, where they do; no standard yet. */
interface Line {
	readonly saveData?: boolean;
	readonly type?: string;
}

/** How much this reader's line should bear: a lecture needs all, phones get the story alone, and who saves data gets nothing. */
function allowedScope(lecture: boolean): CacheScope | null {
	const line: Line | undefined =
		'connection' in navigator ? (navigator.connection as Line) : undefined;
	if (line?.saveData) return null;
	return !lecture && (line?.type === 'cellular' || safeMedia('(pointer: coarse)').matches)
		? 'story'
		: 'all';
}

/** Asks a worker and waits for its answer, which may take as long as the files do. */
function ask(worker: ServiceWorker | null, question: Ask): Promise<Answer['says']> {
	if (!worker) return Promise.resolve(null);
	const { port1, port2 } = new MessageChannel();
	return new Promise((done) => {
		port1.onmessage = ({ data }) => {
			port1.close();
			done(parseAnswer(data).says);
		};
		worker.postMessage(question, [port2]);
	});
}

/** Has the page's version kept as long as the page is open, and tells each time it knows more of how much is. */
async function keepVersion(
	version: string,
	address: URL,
	wanted: CacheScope,
	tell: (kept: CacheScope | null) => void
): Promise<void> {
	const workers = navigator.serviceWorker;
	const registration = await workers.register(address, { scope: new URL('.', address).pathname });
	let turn = 0;
	const settle = async (): Promise<void> => {
		const own = ++turn;
		tell(null);
		// The worker of the version before is then left alone: whoever speaks to it keeps it from going.
		if ((await ask(registration.waiting, { version, want: 'turn' })) === 'turn') return;
		for (const want of wanted === 'all' ? (['story', 'all'] as const) : (['story'] as const)) {
			const says = await ask(registration.active, { version, want });
			if (own !== turn) return;
			tell(says === 'turn' ? null : says);
			if (!says) return;
		}
	};
	workers.addEventListener('controllerchange', () => void settle());
	const watch = ({ installing }: ServiceWorkerRegistration): void =>
		installing?.addEventListener(
			'statechange',
			() => void (installing.state === 'installed' && settle())
		);
	registration.addEventListener('updatefound', () => watch(registration));
	watch(registration);
	await workers.ready;
	await settle();
}

/**
 * Has the site kept for reading offline, and shows the page's sign that says so: only while it is true of the very
 * version of this page. A sign is a hidden element with `data-offline-scope`, and the worker's address in `data-worker`.
 */
export async function registerOffline(root: HTMLElement): Promise<void> {
	const { version } = document.documentElement.dataset;
	const signs = [...root.querySelectorAll<HTMLElement>('[data-offline-scope]')];
	const worker = signs[0]?.dataset.worker;
	const wanted = allowedScope(root.querySelector('[data-lecture]') !== null);
	if (!version || !worker || !wanted || import.meta.env.DEV) return;

	let known: CacheScope | null = null;
	const show = (): void =>
		signs.forEach((sign) => (sign.hidden = sign.dataset.offlineScope !== known));
	try {
		await keepVersion(version, new URL(worker, location.href), wanted, (kept) => {
			known = kept;
			show();
		});
	} catch {
		// Forbidden, full or in private, and each browser says it in its own way: the page is read online, without a sign.
		show();
	}
}
