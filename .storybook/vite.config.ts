import { defineConfig } from 'vite';

export default defineConfig({ optimizeDeps: { include: ['lit', 'lit/decorators.js', 'papaparse'] } });
