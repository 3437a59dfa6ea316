import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import './styles/status.css';
import './styles/components.css';
import './styles/print.css';
