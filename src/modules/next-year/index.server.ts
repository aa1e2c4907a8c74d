export { checkChannels } from './check-channels.server.ts';
