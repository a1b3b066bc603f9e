namespace Pole.Platform.Jobs;

/// <summary>Lets what is done behind the scenes wait until the site has answered its first readers: of a few cores, they have the first use.</summary>
/// <param name="lifetime">The site's; null where there is nobody to wait for.</param>
/// <param name="rest">How long the site must have been up.</param>
public sealed class AfterStart(IHostApplicationLifetime? lifetime, TimeSpan rest)
{
    public async Task WaitAsync(CancellationToken cancel)
    {
        if (lifetime is not null)
        {
            TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task.WaitAsync(cancel);
        }

        await Task.Delay(rest, cancel);
    }
}
