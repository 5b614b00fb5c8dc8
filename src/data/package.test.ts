import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable, resources } from './table.ts';

/** The part of the `datapackage` package, which has no types, that is used here. */
interface Frictionless {
	readonly Package: {
		load(
			descriptor: string,
			options: { basePath: string; strict: boolean }
		): Promise<{
			readonly valid: boolean;
			readonly errors: readonly Error[];
			getResource(name: string): {
				read(options: { keyed: boolean }): Promise<readonly Record<string, unknown>[]>;
			};
		}>;
	};
}
const { Package } = createRequire(import.meta.url)('datapackage') as Frictionless;

const descriptor = fileURLToPath(new URL('./datapackage.json', import.meta.url));
const open = () => Package.load(descriptor, { basePath: dirname(descriptor), strict: false });

/** The package is valid for another implementation. */
describe('the Frictionless data package', () => {
	it('is valid against the profile tabular-data-package', async () => {
		const { valid, errors } = await open();
		expect(errors.map((error) => error.message)).toEqual([]);
		expect(valid).toBe(true);
	});
	it.each(resources().map(({ name }) => name))(
		'%s is read alike by it, types, constraints and all',
		async (name) => {
			const rows = await (await open()).getResource(name).read({ keyed: true });
			const { rows: ours, resource } = readTable(name);
			expect(rows).toHaveLength(ours.length);
			for (const { name: column, type } of resource.schema.fields)
				if (type === 'number' || type === 'integer' || type === 'year')
					expect(
						rows.map((row) => row[column]),
						column
					).toEqual(ours.map((row) => row[column]));
		}
	);
});
