/**
 * Keeps the screen awake while the lecture is visible. The browser may refuse, or release the lock when the window is
 * hidden.
 */
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
			// Low battery, a policy, or partial support: the lecture goes on, and asks again when the window is visible
			// again.
		}
	}
	const seen = (): void => void take();
	document.addEventListener('visibilitychange', seen);
	seen();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', seen);
		lock?.release().catch(() => undefined); // it has been released already
	};
}
