import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

const tables = import.meta.glob<string>('../../../data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});
const textOf = (name: string): string | undefined => tables[`../../../data/${name}.csv`];

export const prerender = true;
export const entries: EntryGenerator = () =>
	Object.keys(tables).map((path) => ({ table: path.replace(/^.*\/|\.csv$/g, '') }));

/** A table's CSV file, unchanged. */
export const GET: RequestHandler = ({ params }) => {
	const text = textOf(params.table) ?? error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
