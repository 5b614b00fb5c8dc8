/**
 * The naïve reference of the bench; runs in the page. It stands for what tutorials of scrollytelling build: all of D3, a
 * whole table fetched by the reader's browser, every position read at every scroll event, and the pictures near the
 * reader torn down and drawn anew each time. Nothing in it is slow on purpose; nothing in it is careful.
 */
/** @type {typeof import('d3')} */
const d3 = Reflect.get(window, 'd3');

const [WIDTH, HEIGHT, EDGE] = [390, 440, 36];
const months = await d3.csv('/data/oil-price-monthly.csv', ({ month = '', wti_usd: price }) =>
	price ? { month: new Date(`${month}-01`), price: Number(price) } : null
);

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
		const shown = months.slice(0, Math.max(2, Math.round(share * months.length)));

		const [first, last] = d3.extent(shown, ({ month }) => month);
		if (!first || !last) return;
		const x = d3.scaleTime([first, last], [EDGE, WIDTH - EDGE]);
		const y = d3
			.scaleLinear([0, d3.max(shown, ({ price }) => price) ?? 1], [HEIGHT - EDGE, EDGE])
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
					({ month }) => x(month),
					({ price }) => y(price)
				)
			);
		chart
			.selectAll('circle')
			.data(shown.filter((_, i) => i % 12 === 0))
			.join('circle')
			.attr('r', 3)
			.attr('cx', ({ month }) => x(month))
			.attr('cy', ({ price }) => y(price));
	});
}

addEventListener('scroll', draw);
addEventListener('resize', draw);
draw();
