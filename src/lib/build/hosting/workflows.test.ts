import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
	id?: string;
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, string>;
}
interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, { steps: Step[]; permissions?: Record<string, string>; needs?: string }>;
}

const folder = '.github/workflows';
const read = (name: string): Workflow =>
	parse(readFileSync(`${folder}/${name}`, 'utf8'), { strict: true }) as Workflow;

describe.each(readdirSync(folder))('%s', (name) => {
	const workflow = read(name);
	it('takes its actions from GitHub itself, each at a major version', () => {
		const used = Object.values(workflow.jobs).flatMap(({ steps }) =>
			steps.flatMap(({ uses }) => uses ?? [])
		);
		expect(used.length).toBeGreaterThan(0);
		for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
	});
	it('may read the code, and nothing else unless a job says so', () =>
		expect(workflow.permissions).toEqual({ contents: 'read' }));
});

it('the site for GitHub Pages is built for its address there, from the folder that is uploaded', () => {
	const { jobs } = read('pages.yml');
	const steps = jobs.build?.steps ?? [];
	const asked = steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@'))?.id;
	expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
		BASE_PATH: `\${{ steps.${asked}.outputs.base_path }}`,
		PUBLIC_ORIGIN: `\${{ steps.${asked}.outputs.origin }}`
	});
	expect(steps.at(-1)).toMatchObject({
		uses: expect.stringMatching(/^actions\/upload-pages-artifact@/),
		with: { path: 'build' }
	});
	expect(jobs.deploy?.needs).toBe('build');
	expect(jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});

it('the tests of every push are those that .ci/run runs', () => {
	expect(read('ci.yml').jobs.test?.steps.map(({ run }) => run)).toContain('.ci/run');
});
