import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/forms.css';
import './styles/status.css';
import './styles/components.css';
import './styles/evidence.css';
import './styles/pages.css';
import './view/view.css';
import './styles/print.css';
import { previewDates } from './dates';
import { searchWithSlash } from './shortcuts';
import { TimelineView } from './view/element';

customElements.define('timeline-view', TimelineView);
previewDates();
searchWithSlash();
