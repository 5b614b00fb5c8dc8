import { testStory } from './story.mjs';
import { webkit } from './webkit.mjs';

testStory(webkit);
