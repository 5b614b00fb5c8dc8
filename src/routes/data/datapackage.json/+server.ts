import datapackage from '../../../data/datapackage.json?raw';

export const prerender = true;

/** The description of the tables: a Frictionless Data Package. */
export const GET = (): Response =>
	new Response(datapackage, { headers: { 'content-type': 'application/json; charset=utf-8' } });
