/** Makes a table sortable by any column. Without it the table is complete, in its file's order. */

/** A cell's value for comparison: a number in a numeric column, null for a blank. */
const valueOf = (
	row: HTMLTableRowElement,
	column: number,
	numeric: boolean
): number | string | null => {
	const text = row.cells[column]?.textContent?.trim() ?? '';
	if (text === '–' || text === '') return null;
	return numeric ? Number(text.replaceAll(',', '').replace('\u2212', '-')) : text;
};

/** Rows without a value are last in either direction. */
function compare(a: number | string | null, b: number | string | null, way: 1 | -1): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return (
		way *
		(typeof a === 'number' && typeof b === 'number'
			? a - b
			: String(a).localeCompare(String(b), document.documentElement.lang, { numeric: true }))
	);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
	const [body] = table.tBodies;
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	if (!body) continue;
	heads.forEach((head, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.title = table.dataset.sortable ?? '';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const way = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
			for (const other of heads) other.removeAttribute('aria-sort');
			head.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending');
			const numeric = head.classList.contains('number');
			const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column, numeric) }));
			rows.sort((a, b) => compare(a.value, b.value, way));
			body.append(...rows.map(({ row }) => row));
		});
	});
}
