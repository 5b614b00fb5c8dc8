import { firefox } from '../firefox.mjs';
import { testHosts } from '../hosts.mjs';
import { testSingle } from '../single.mjs';
import { testSpeaker } from '../speaker.mjs';

testSpeaker(firefox);
testHosts(firefox);
testSingle(firefox);
