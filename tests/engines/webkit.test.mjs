import { testFaults } from './faults.mjs';
import { testStory } from './story.mjs';
import { webkit } from './webkit.mjs';

testStory(webkit);
testFaults(webkit);
