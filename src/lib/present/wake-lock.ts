/** Keeps the screen awake while the lecture can be seen. The browser may refuse, or take the lock away with the window. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let over = false;
	async function take(): Promise<void> {
		if (
			over ||
			document.visibilityState !== 'visible' ||
			!('wakeLock' in navigator) ||
			lock?.released === false
		)
			return;
		try {
			lock = await navigator.wakeLock.request('screen');
		} catch {
			// Low battery, a rule of the house, or half a browser: the lecture goes on, and asks again when the window comes back.
		}
	}
	const seen = (): void => void take();
	document.addEventListener('visibilitychange', seen);
	seen();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', seen);
		lock?.release().catch(() => undefined); // it is gone already
	};
}
