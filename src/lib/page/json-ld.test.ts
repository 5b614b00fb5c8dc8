import { expect, it } from 'vitest';
import { forLangs } from '../i18n/lang.ts';
import { dataset, toScriptText, type Described } from './json-ld.ts';

const both = (en: string, zh: string) => ({ ...forLangs(() => en), 'zh-Hant-HK': zh });
const table: Described = {
	name: 'tea',
	titles: both('Tea', '石油'),
	descriptions: both('The price.', '油價。'),
	method: both('Read.', '讀出。'),
	caveats: both('Nominal.', '未計通脹。'),
	sources: [
		{ title: 'World Bank', path: 'https://data.example/', year: 2026, role: 'primary' },
		{ title: 'A copy', role: 'copy' }
	],
	licenses: [{ title: 'CC BY', path: 'https://licence.example/' }, { title: 'Ask them' }],
	schema: {
		fields: [{ titles: both('Month', '月') }, { titles: both('Price', '價'), unit: 'USD' }]
	}
};

it('says what a table is, in one edition, and whose its figures are', () => {
	expect(JSON.parse(toScriptText(dataset(table, 'zh-Hant-HK')))).toMatchObject({
		'@type': 'Dataset',
		name: '石油',
		description: '油價。未計通脹。',
		inLanguage: 'zh-Hant-HK',
		license: ['https://licence.example/', 'Ask them'],
		measurementTechnique: '讀出。',
		citation: [
			{
				'@type': 'CreativeWork',
				name: 'World Bank',
				url: 'https://data.example/',
				datePublished: '2026'
			}
		],
		distribution: {
			'@type': 'DataDownload',
			encodingFormat: 'text/csv',
			contentUrl: expect.stringMatching(/\/data\/tea\.csv$/)
		},
		variableMeasured: [
			{ '@type': 'PropertyValue', name: '月' },
			{ '@type': 'PropertyValue', name: '價', unitText: 'USD' }
		]
	});
});

it('writes nothing that could end the script it stands in', () => {
	const text = toScriptText({ name: '</script><!--' });
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
});
