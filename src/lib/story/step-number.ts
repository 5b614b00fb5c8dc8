import type { Step, Story } from './story.ts';

/**
 * The step that a number means: “6.3”, “6·3” or “6・3” is the third of the sixth scene, “29” the twenty-ninth of the
 * story. Undefined for anything else, and for steps that don't exist.
 */
export function stepByNumber(story: Story, text: string): Step | undefined {
	const [, first, second] =
		/^(\d{1,4})(?:\s*[.·・,:-]\s*(\d{1,4}))?$/.exec(text.normalize('NFKC').trim()) ?? [];
	if (!first) return undefined;
	return second
		? story.ofScene(Number(first) - 1)[Number(second) - 1]
		: story.steps[Number(first) - 1];
}
