// All that every page loads, when it has been read in: each of these makes better what is there without it.
import '../search/opener.ts';
import './account.ts';
import './contents.ts';
import './copy.ts';
import './keys.ts';
import './share.ts';
import './theme.ts';
