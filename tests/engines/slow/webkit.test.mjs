import { testHosts } from '../hosts.mjs';
import { testSpeaker } from '../speaker.mjs';
import { webkit } from '../webkit.mjs';

testSpeaker(webkit);
testHosts(webkit);
