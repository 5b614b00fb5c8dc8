/**
 * Whether animation is allowed: one answer for every tween. The reader's choice wins over the system's setting; nothing
 * moves while printing.
 */
class Motion {
	/** The reader's own choice, or null to follow the system. */
	choice = $state<'full' | 'reduced' | null>(null);
	/** The system's setting. */
	system = $state(false);
	/** True while the window is hidden but its picture must stay right: browsers run no animation frames then. */
	pageHidden = $state(false);
	/** True while the page is being printed. */
	printing = $state(false);

	/** True when pictures jump to their states. */
	get reduced(): boolean {
		return this.printing || (this.choice ? this.choice === 'reduced' : this.system);
	}
}

export const motion = new Motion();
