import holds from './holds';

const policies: Record<string, unknown> = { holds };

export default policies;
