export * from '../lib/text/format';
