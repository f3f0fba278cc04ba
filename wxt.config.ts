import { defineConfig } from 'wxt';

export default defineConfig({ imports: false, publicDir: 'assets', manifestVersion: 3, modules: ['@wxt-dev/webextension-polyfill'],
  manifest: { name: 'On Record' } });
