// What a managed broker does with the token of a client: a request that was signed for it, in base64. Taken where it asks to connect in the region, by the role's key.

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.callback.Callback;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerToken;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallback;

public class MskIam implements AuthenticateCallbackHandler {
  private static final String KEY = System.getProperty("role.key");

  @Override
  public void configure(Map<String, ?> settings, String mechanism, List<AppConfigurationEntry> entries) {}

  @Override
  public void close() {}

  @Override
  public void handle(Callback[] callbacks) {
    for (Callback callback : callbacks) {
      if (!(callback instanceof OAuthBearerValidatorCallback validated)) continue;
      if (isSigned(validated.tokenValue())) validated.token(new Taken(validated.tokenValue()));
      else validated.error("invalid_token", null, null);
    }
  }

  private static boolean isSigned(String token) {
    try {
      URI request = URI.create(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
      String query = URLDecoder.decode(request.getRawQuery(), StandardCharsets.UTF_8);
      return request.getHost().equals("kafka.eu-west-1.amazonaws.com") && query.contains("Action=kafka-cluster:Connect") && query.contains("X-Amz-Credential=" + KEY + "/") && query.contains("X-Amz-Signature=");
    } catch (RuntimeException odd) {
      return false;
    }
  }

  private record Taken(String value) implements OAuthBearerToken {
    @Override
    public Set<String> scope() { return Set.of(); }

    @Override
    public long lifetimeMs() { return System.currentTimeMillis() + 900_000; }

    @Override
    public String principalName() { return KEY; }

    @Override
    public Long startTimeMs() { return System.currentTimeMillis(); }
  }
}
