/**
 * The server of the end-to-end tests, started by `playwright.config.ts`: the built site on one fixed port. A taken port
 * is an error, since the tests would otherwise look at somebody else's page.
 */
import { serve } from '../../scripts/support/server.mjs';

const { url } = await serve({ dir: 'build', port: Number(process.env.PORT), base: process.env.BASE_PATH ?? '' });
console.log(`Serving build/ at ${url}`);
