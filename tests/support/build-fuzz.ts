import { renderContent, make } from '../../src/embed/render-content.ts';
import { parseToHost, withEnvelope } from '../../src/embed/protocol.ts';
import { dice, mutated, words } from './mutate.ts';

const TAGS = new Set(['SECTION', 'DIV', 'OL', 'LI', 'H2', 'H3', 'P', 'SPAN', 'B', 'TIME', 'A']);
const ATTRIBUTES = new Set([
	'class',
	'lang',
	'role',
	'data-step',
	'tabindex',
	'href',
	'target',
	'rel'
]);
const STORY = 'https://story.example/en/';

/** What stands in a built tree that must not, as text; nothing for a sound one. */
function foul(all: HTMLElement): string | null {
	for (const element of all.querySelectorAll('*')) {
		if (!TAGS.has(element.tagName)) return element.outerHTML;
		for (const { name } of element.attributes) if (!ATTRIBUTES.has(name)) return element.outerHTML;
		if (element instanceof HTMLAnchorElement && !element.href.startsWith(STORY))
			return element.outerHTML;
	}
	return null;
}

/** Runs in a page: builds mutated words with the loader’s own builder, and counts what it built of each tag. */
export function fuzz(times: number): { built: Record<string, number>; faults: string[] } {
	const roll = dice(7);
	const built: Record<string, number> = {};
	const faults: string[] = [];
	for (let i = 0; i < times; i++) {
		let data: unknown = withEnvelope({ type: 'content', lang: 'en', words });
		for (let more = Math.floor(roll() * 4); more >= 0; more--) data = mutated(data, roll);
		const message = parseToHost(data);
		if (message?.type !== 'content') continue;
		const all = make('div', 'all');
		try {
			renderContent(message.words, all, 2, STORY);
			const fault = foul(all);
			if (fault) faults.push(fault);
		} catch (error) {
			faults.push(`${String(error)}: ${JSON.stringify(message.words)}`);
		}
		for (const { tagName } of all.querySelectorAll('*')) built[tagName] = (built[tagName] ?? 0) + 1;
	}
	return { built, faults: faults.slice(0, 5) };
}
