import { mediaDoor } from '../kernel/media';

export default () => mediaDoor;
