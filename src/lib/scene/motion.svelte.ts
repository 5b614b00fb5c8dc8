/**
 * Whether things may move: one answer for every tween. The reader's switch wins over the system's wish;
 * paper never moves.
 */
class Motion {
	/** The reader's own choice, or null to follow the system. */
	choice = $state<'full' | 'reduced' | null>(null);
	/** What the system asks for. */
	system = $state(false);
	/** True while nobody can see the window and it still must be right at every moment: browsers then draw no frames. */
	pageHidden = $state(false);
	/** True while the page is being printed. */
	printing = $state(false);

	/** True when pictures jump to their states. */
	get reduced(): boolean {
		return this.printing || (this.choice ? this.choice === 'reduced' : this.system);
	}
}

export const motion = new Motion();
