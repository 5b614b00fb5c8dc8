import { safeMedia } from '../controllers/safe-media.ts';
import { parseAnswer, type Answer, type Ask, type CacheScope } from './message.ts';

/** What some browsers tell of the connection; not standardised. */
interface Connection {
	readonly saveData?: boolean;
	readonly type?: string;
}

/**
 * How much to cache on this connection: everything for a lecture, the story alone on phones, and nothing with data
 * saving on.
 */
function allowedScope(lecture: boolean): CacheScope | null {
	const connection: Connection | undefined =
		'connection' in navigator ? (navigator.connection as Connection) : undefined;
	if (connection?.saveData) return null;
	return !lecture && (connection?.type === 'cellular' || safeMedia('(pointer: coarse)').matches)
		? 'story'
		: 'all';
}

/** Asks a worker and waits for its answer, which may take as long as the downloads. */
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

/** Keeps the page's version cached while the page is open, and reports each change in what is cached. */
async function keepVersion(
	version: string,
	address: URL,
	wanted: CacheScope,
	tell: (cached: CacheScope | null) => void
): Promise<void> {
	const workers = navigator.serviceWorker;
	const registration = await workers.register(address, { scope: new URL('.', address).pathname });
	let turn = 0;
	const settle = async (): Promise<void> => {
		const current = ++turn;
		tell(null);
		// Then send nothing to the previous version's worker: a message would keep it alive.
		if ((await ask(registration.waiting, { version, want: 'turn' })) === 'turn') return;
		for (const want of wanted === 'all' ? (['story', 'all'] as const) : (['story'] as const)) {
			const says = await ask(registration.active, { version, want });
			if (current !== turn) return;
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
 * Caches the site for reading offline, and shows the notice that says so, only while it is true of this page's version.
 * A notice is a hidden element with `data-offline-scope`, and the worker's address in `data-worker`.
 */
export async function registerOffline(root: HTMLElement): Promise<void> {
	const { version } = document.documentElement.dataset;
	const notices = [...root.querySelectorAll<HTMLElement>('[data-offline-scope]')];
	const worker = notices[0]?.dataset.worker;
	const wanted = allowedScope(root.querySelector('[data-lecture]') !== null);
	if (!version || !worker || !wanted || import.meta.env.DEV) return;

	let known: CacheScope | null = null;
	const show = (): void =>
		notices.forEach((notice) => (notice.hidden = notice.dataset.offlineScope !== known));
	try {
		await keepVersion(version, new URL(worker, location.href), wanted, (cached) => {
			known = cached;
			show();
		});
	} catch {
		// Storage is forbidden, full or private, with a different error in each browser: the page works online, without
		// the notice.
		show();
	}
}
