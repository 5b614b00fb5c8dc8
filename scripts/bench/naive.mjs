/**
 * The naïve reference of the bench; runs in the page. It stands for what tutorials of scrollytelling build: all of D3, a
 * whole table fetched by the reader's browser, every position read at every scroll event, and the pictures near the
 * reader torn down and drawn anew each time. Nothing in it is slow on purpose; nothing in it is careful.
 */
/** @type {typeof import('d3')} */
const d3 = Reflect.get(window, 'd3');

const [WIDTH, HEIGHT, EDGE] = [390, 440, 36];
const rows = await d3.csv('/naive/table.csv');
/** How many rows have something in this column. @param {string} column */
const filled = (column) => rows.filter((row) => row[column]).length;
const fullest = d3.greatest(rows.columns.slice(1), filled) ?? '';
const points = rows
	.map((row, i) => ({ i, value: Number(row[fullest] || NaN) }))
	.filter(({ value }) => Number.isFinite(value));

const scenes = d3
	.selectAll('[data-scene]')
	.select('figure')
	.style('position', 'sticky')
	.style('top', '56px');
scenes.selectAll('.picture').remove();
const charts = scenes.insert('svg', ':first-child').attr('viewBox', [0, 0, WIDTH, HEIGHT]);

function draw() {
	const middle = innerHeight / 2;
	d3.selectAll('[data-step]').classed('active', function () {
		const { top, bottom } = /** @type {Element} */ (this).getBoundingClientRect();
		return top < middle && bottom > middle;
	});
	charts.each(function () {
		const chart = d3.select(this);
		const scene = /** @type {Element} */ (this.closest('[data-scene]')).getBoundingClientRect();
		if (scene.bottom < 0 || scene.top > innerHeight) return;
		const share = Math.min(1, Math.max(0, (innerHeight - scene.top) / scene.height));
		const shown = points.slice(0, Math.max(2, Math.round(share * points.length)));

		const [first, last] = d3.extent(shown, ({ i }) => i);
		if (first === undefined || last === undefined) return;
		const x = d3.scaleLinear([first, last], [EDGE, WIDTH - EDGE]);
		const y = d3
			.scaleLinear([0, d3.max(shown, ({ value }) => value) ?? 1], [HEIGHT - EDGE, EDGE])
			.nice();
		chart.selectAll('*').remove();
		chart
			.append('g')
			.attr('transform', `translate(0,${HEIGHT - EDGE})`)
			.call(d3.axisBottom(x).ticks(6));
		chart.append('g').attr('transform', `translate(${EDGE},0)`).call(d3.axisLeft(y));
		chart
			.append('path')
			.datum(shown)
			.attr('fill', 'none')
			.attr('stroke', 'currentColor')
			.attr(
				'd',
				d3.line(
					({ i }) => x(i),
					({ value }) => y(value)
				)
			);
		chart
			.selectAll('circle')
			.data(shown.filter((_, i) => i % 12 === 0))
			.join('circle')
			.attr('r', 3)
			.attr('cx', ({ i }) => x(i))
			.attr('cy', ({ value }) => y(value));
	});
}

addEventListener('scroll', draw);
addEventListener('resize', draw);
draw();
