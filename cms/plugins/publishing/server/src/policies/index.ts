import follows from './follows';
import publishes from './publishes';

const policies: Record<string, unknown> = { follows, publishes };

export default policies;
