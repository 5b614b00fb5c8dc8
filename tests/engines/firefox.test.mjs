import { firefox } from './firefox.mjs';
import { testStory } from './story.mjs';

testStory(firefox);
