export { mediaDoor } from './door';
export { receivedFiles, uploadGate, type ReceivedFile } from './gate';
export { incomingFolder } from './folders';
export { keptAs } from './naming';
export { providerPath } from './provider';
export { restoreIfLost } from './restore';
export { ALLOWED_TYPES, BYTES_TO_SNIFF, LARGEST_FILE, typeOf } from './rules/types';
export { serveMedia } from './serve';
export { registerMedia, settleMedia } from './settle';
