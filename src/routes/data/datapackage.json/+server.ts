import datapackage from '../../../data/datapackage.json?raw';

export const prerender = true;

/** What the tables are and who says so: a Frictionless Data Package. */
export const GET = (): Response =>
	new Response(datapackage, { headers: { 'content-type': 'application/json; charset=utf-8' } });
