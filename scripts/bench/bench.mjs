/**
 * `npm run bench`: what the built story costs on a slow phone, beside a twin of itself without scripts, and beside the
 * same page with its pictures drawn as many tutorials draw them.
 *
 *     node scripts/bench/bench.mjs                   three visits each, the Chinese story
 *     node scripts/bench/bench.mjs --runs 5 --lang en --out bench.json
 *     node scripts/bench/bench.mjs --beside twin     without the naïve page; `--beside none`: the story alone, no ratios
 *
 * Build first. Milliseconds are this machine's; the ratios to the twin, measured in turn with the story, travel better.
 * A missed target is marked and fails nothing; only a bench that can't measure ends with an error.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../support/browsers.mjs';
import { compared, medians, table } from './report.mjs';
import { serve, serveNaive, serveTwin } from './sites.mjs';
import { visit } from './visit.mjs';

/** @typedef {import('./visit.mjs').Figures} Figures */

const BUILD = join(dirname(fileURLToPath(import.meta.url)), '../../build');
const { runs, out, lang, beside } = options();
const chromium = await ensureChromium();

const sites = [await serve('story', BUILD)];
if (beside !== 'none') sites.push(await serveTwin(BUILD));
if (beside === 'both') sites.push(await serveNaive(BUILD));
/** @type {Record<string, Figures[]>} */
const visits = Object.fromEntries(sites.map(({ name }) => [name, []]));
try {
	for (let run = 0; run < runs; run++) {
		// In turn, and each round the other way about: none always follows the same one's browser.
		for (const { name, url } of run % 2 === 0 ? sites : sites.toReversed()) {
			const figures = await visit(chromium, `${url}${lang}/`);
			visits[name]?.push(figures);
			console.error(
				`run ${run + 1} of ${runs}, ${name}: largest paint ${figures.lcp?.toFixed(0)} ms, ${figures.cpu?.toFixed(1)} CPU ms per 1000 px`
			);
		}
	}
} finally {
	for (const site of sites) site.close();
}

const groups = compared(
	medians(visits.story ?? []),
	visits.twin && medians(visits.twin),
	visits.naive && medians(visits.naive)
);
console.log(
	`\n/${lang}/ on a phone of 390 × 844 at DPR 3; medians of ${runs} ${runs === 1 ? 'visit' : 'visits'}; ${availableParallelism()} CPUs here\n`
);
console.log(table(groups));
const judged = groups.flatMap(({ rows }) => rows).filter(({ met }) => met !== null);
console.log(`\n${judged.filter(({ met }) => met).length} of ${judged.length} targets met`);
const disturbed = Math.max(
	...Object.values(visits)
		.flat()
		.map(({ othersPct }) => othersPct ?? 0)
);
if (disturbed > 30)
	console.log(
		`Other programs took up to ${disturbed.toFixed(0)} % of a CPU: trust sizes, CPU times and their ratios, not paints and frames.`
	);
if (out)
	writeFileSync(
		out,
		`${JSON.stringify({ lang, runs, at: new Date().toISOString(), groups, visits }, null, '\t')}\n`
	);

function options() {
	/** @type {(message: string) => never} */
	const wrong = (message) => {
		console.error(message);
		process.exit(2);
	};
	const text = /** @type {const} */ ({ type: 'string' });
	try {
		const { values } = parseArgs({ options: { runs: text, out: text, lang: text, beside: text } });
		const { runs = '3', out, lang = 'zh-hk', beside = 'both' } = values;
		if (!/^[1-9]\d?$/.test(runs)) wrong(`--runs takes a number from 1 to 99, not "${runs}".`);
		if (!['zh-hk', 'en'].includes(lang)) wrong(`--lang is zh-hk or en, not "${lang}".`);
		if (!['both', 'twin', 'none'].includes(beside))
			wrong(`--beside is both, twin or none, not "${beside}".`);
		return { runs: Number(runs), out, lang, beside };
	} catch (error) {
		return wrong(error instanceof Error ? error.message : String(error));
	}
}
